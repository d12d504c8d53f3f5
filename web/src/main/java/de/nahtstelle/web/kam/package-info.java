/** Pages and REST resources of KAM. */
@NullMarked
package de.nahtstelle.web.kam;

import org.jspecify.annotations.NullMarked;
