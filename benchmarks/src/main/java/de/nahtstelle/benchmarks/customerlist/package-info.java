/** The list of large customers, in process and over HTTP, as the table grows. */
@NullMarked
package de.nahtstelle.benchmarks.customerlist;

import org.jspecify.annotations.NullMarked;
