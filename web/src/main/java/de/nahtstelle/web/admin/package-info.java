/** Pages of the administrator of the portal. */
@NullMarked
package de.nahtstelle.web.admin;

import org.jspecify.annotations.NullMarked;
