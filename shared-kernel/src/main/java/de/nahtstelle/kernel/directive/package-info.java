/** Directives, clauses, rule parameters, and the receipts of decisions. */
@NullMarked
package de.nahtstelle.kernel.directive;

import org.jspecify.annotations.NullMarked;
