/** What screens are made of: template, {@code m:} tags, formats, messages, lists; knows the kernel and nothing else. */
@NullMarked
package nl.mgr.ui;

import org.jspecify.annotations.NullMarked;
