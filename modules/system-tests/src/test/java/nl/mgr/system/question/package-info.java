/** Questions of municipalities about contracts. */
package nl.mgr.system.question;
