/** Whether the portal can work. */
@NullMarked
package de.nahtstelle.web.health;

import org.jspecify.annotations.NullMarked;
