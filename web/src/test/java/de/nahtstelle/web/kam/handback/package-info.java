@NullMarked
package de.nahtstelle.web.kam.handback;

import org.jspecify.annotations.NullMarked;
