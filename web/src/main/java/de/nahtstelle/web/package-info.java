/** The web tier across all contexts: pages, REST resources and the set-up of security. It only calls services. */
@NullMarked
package de.nahtstelle.web;

import org.jspecify.annotations.NullMarked;
