/** The published language of KAM: events other contexts may observe, only KAM constructs. */
@NullMarked
package de.nahtstelle.contract.kam;

import org.jspecify.annotations.NullMarked;
