/** What surrounds every page: language, navigation, banner, records in expressions. */
@NullMarked
package de.nahtstelle.web.shell;

import org.jspecify.annotations.NullMarked;
