package nl.mgr.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that share one platform, one after the other in one order. Runs beside {@link OwnPlatformsSuite}. */
@Suite
@SelectPackages("nl.mgr.system")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags("own-platform")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class SharedPlatformSuite {}
