/** The interface for programs, over HTTP. */
package nl.mgr.system.api;
