package nl.mgr.system;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The last of the tests that share a platform, on a platform that these share: so that they run while
 * {@link SharedPlatformSuite} does, once {@link OwnPlatformsSuite} has ended.
 */
@Suite
@SelectPackages("nl.mgr.system")
@IncludeClassNamePatterns(SharedRestSuite.REST)
@ExcludeTags("own-platform")
@ConfigurationParameter(
        key = "junit.jupiter.testclass.order.default",
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class SharedRestSuite {

    /** Full names of the classes that run here and not there. */
    static final String REST = "nl\\.mgr\\.system\\.(providers|search|setup|story)\\..*IT";
}
