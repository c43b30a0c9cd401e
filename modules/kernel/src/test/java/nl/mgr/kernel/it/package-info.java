/** The kernel at work in a real server on a real database. */
package nl.mgr.kernel.it;
