/** Tests of what surrounds every page. */
@NullMarked
package de.nahtstelle.web.shell;

import org.jspecify.annotations.NullMarked;
