/** Employers with their sites and contacts, as the portal knows them. */
@NullMarked
package de.nahtstelle.kernel.party;

import org.jspecify.annotations.NullMarked;
