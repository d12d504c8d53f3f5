/** Service center calls with benefit know-how and counselling close to the customer (directives 202302002 and 202502006). */
@NullMarked
package de.nahtstelle.soc;

import org.jspecify.annotations.NullMarked;
