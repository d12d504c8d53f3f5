/** Customer reactions and petitions (HEGA 09/15-14). */
@NullMarked
package de.nahtstelle.krm;

import org.jspecify.annotations.NullMarked;
