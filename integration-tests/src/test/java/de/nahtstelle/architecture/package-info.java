/** The rules of the house, each with a deliberate violation (packages {@code violating}) that shows it can fail. */
@NullMarked
package de.nahtstelle.architecture;

import org.jspecify.annotations.NullMarked;
