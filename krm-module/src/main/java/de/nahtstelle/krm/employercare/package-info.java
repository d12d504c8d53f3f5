/** Which unit answers what a large employer writes to the administration: it follows the customer. */
@NullMarked
package de.nahtstelle.krm.employercare;

import org.jspecify.annotations.NullMarked;
