/** Defaults of the server that are changed, each seen from outside. */
package nl.mgr.system.entrance;
