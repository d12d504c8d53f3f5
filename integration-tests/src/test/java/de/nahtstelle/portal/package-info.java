/** The portal under test: its database, its deployment, and the ways tests speak to both. */
@NullMarked
package de.nahtstelle.portal;

import org.jspecify.annotations.NullMarked;
