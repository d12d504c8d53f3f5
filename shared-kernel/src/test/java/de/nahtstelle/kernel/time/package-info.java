@NullMarked
package de.nahtstelle.kernel.time;

import org.jspecify.annotations.NullMarked;
