/** The built platform under test: started once, looked at over HTTP and in a real browser. */
package nl.mgr.system.support;
