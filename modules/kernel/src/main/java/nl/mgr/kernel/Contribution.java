package nl.mgr.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface of a module's API by which modules contribute to it, itself included. Only the module that declares it
 * asks, at the start and at work in the background as well, where nobody acts; it is no service that a page may call.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Contribution {}
