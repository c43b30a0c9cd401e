package nl.mgr.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Tests that share one platform, one after the other in one order. Runs beside {@link OwnPlatformsSuite}; what it leaves
 * to {@link SharedRestSuite} keeps both halves about equally long.
 */
@Suite
@SelectPackages("nl.mgr.system")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(SharedRestSuite.REST)
@ExcludeTags("own-platform")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class SharedPlatformSuite {}
