/** Which clause has code and test, and which function may do what. */
@NullMarked
package de.nahtstelle.coverage;

import org.jspecify.annotations.NullMarked;
