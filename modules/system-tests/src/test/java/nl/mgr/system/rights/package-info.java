/** Who may do what: one written expectation against the product, in its classes and over HTTP. */
package nl.mgr.system.rights;
