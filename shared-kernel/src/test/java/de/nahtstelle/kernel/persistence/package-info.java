@NullMarked
package de.nahtstelle.kernel.persistence;

import org.jspecify.annotations.NullMarked;
