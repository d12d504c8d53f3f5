/** The register of directives, the clauses that pages cite, and the receipts of decisions. */
@NullMarked
package de.nahtstelle.web.directive;

import org.jspecify.annotations.NullMarked;
