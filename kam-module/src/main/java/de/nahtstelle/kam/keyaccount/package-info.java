/** The key accounts: admission up to the limit, selection profile, the trio that serves each, end and swap. */
@NullMarked
package de.nahtstelle.kam.keyaccount;

import org.jspecify.annotations.NullMarked;
