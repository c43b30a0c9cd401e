package nl.mgr.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Tests that start, kill and stop platforms of their own, in one order. Runs beside {@link SharedPlatformSuite}. */
@Suite
@SelectPackages("nl.mgr.system")
@IncludeClassNamePatterns(".*IT")
@IncludeTags("own-platform")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class OwnPlatformsSuite {}
