/** Agencies stay apart: every address of the portal is tried by one agency against what belongs to another. */
@NullMarked
package de.nahtstelle.apart;

import org.jspecify.annotations.NullMarked;
