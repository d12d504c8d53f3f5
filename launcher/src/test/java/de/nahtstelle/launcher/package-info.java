@NullMarked
package de.nahtstelle.launcher;

import org.jspecify.annotations.NullMarked;
