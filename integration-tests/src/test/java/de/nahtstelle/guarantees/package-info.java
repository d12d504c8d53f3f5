/** What the database keeps whoever writes: attempts to break it by SQL, alone and two at the same moment. */
@NullMarked
package de.nahtstelle.guarantees;

import org.jspecify.annotations.NullMarked;
