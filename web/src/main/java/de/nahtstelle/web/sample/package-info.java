/** Sample users and the first administrator. */
@NullMarked
package de.nahtstelle.web.sample;

import org.jspecify.annotations.NullMarked;
