/** Every page as people see it: accessible, without script errors, within its width. */
@NullMarked
package nl.mgr.system.pages;

import org.jspecify.annotations.NullMarked;
