/** Signing in through an identity provider, with one that runs. */
@NullMarked
package de.nahtstelle.provider;

import org.jspecify.annotations.NullMarked;
