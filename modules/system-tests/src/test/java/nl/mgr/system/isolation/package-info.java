/** Nobody sees another's data: proofs in the database's catalogue, by random attempts in it and over HTTP. */
package nl.mgr.system.isolation;
