@NullMarked
package de.nahtstelle.kernel.security;

import org.jspecify.annotations.NullMarked;
