/** What use cases say of values that no rule of the trade has to judge, because they cannot be meant. */
@NullMarked
package de.nahtstelle.kernel.input;

import org.jspecify.annotations.NullMarked;
