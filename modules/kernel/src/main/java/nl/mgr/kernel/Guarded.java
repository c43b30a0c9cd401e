package nl.mgr.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the implementing class of a module's service: the module must exist for the actor, and each public method must say
 * by {@link Right} what the actor needs. A service without it does not start.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Guarded {
    /** The module's id; empty for modules that exist for everybody. */
    @Nonbinding
    String value() default "";
}
