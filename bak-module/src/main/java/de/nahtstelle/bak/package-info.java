/** Clients and employers of the Betriebsakquisiteure of the Jobcenters (BAK concept 2.0). */
@NullMarked
package de.nahtstelle.bak;

import org.jspecify.annotations.NullMarked;
