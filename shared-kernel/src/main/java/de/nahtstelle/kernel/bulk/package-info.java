/** Mass work that survives a crash: runs whose rows, not the job, are the truth. */
@NullMarked
package de.nahtstelle.kernel.bulk;

import org.jspecify.annotations.NullMarked;
