@NullMarked
package de.nahtstelle.benchmarks.load;

import org.jspecify.annotations.NullMarked;
