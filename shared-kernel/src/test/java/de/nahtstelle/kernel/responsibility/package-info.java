@NullMarked
package de.nahtstelle.kernel.responsibility;

import org.jspecify.annotations.NullMarked;
