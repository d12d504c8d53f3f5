/** What a person sees when something is refused at the door, is not there, or has failed. */
@NullMarked
package de.nahtstelle.web.error;

import org.jspecify.annotations.NullMarked;
