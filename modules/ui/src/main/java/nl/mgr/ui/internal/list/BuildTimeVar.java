package nl.mgr.ui.internal.list;

import jakarta.faces.component.UIData;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRule;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.Metadata;
import jakarta.faces.view.facelets.MetadataTarget;
import jakarta.faces.view.facelets.TagAttribute;
import org.jspecify.annotations.Nullable;

/** Lets a tag file pass {@code var} on: a table takes it as a fixed word only, so it is evaluated while the view is built. */
public class BuildTimeVar extends ComponentHandler {

    private static final MetaRule VAR = new MetaRule() {
        @Override
        public @Nullable Metadata applyRule(String name, TagAttribute attribute, MetadataTarget meta) {
            return "var".equals(name) ? new FixedVar(attribute) : null;
        }
    };

    private static final class FixedVar extends Metadata {

        private final TagAttribute attribute;

        FixedVar(TagAttribute attribute) {
            this.attribute = attribute;
        }

        @Override
        public void applyMetadata(FaceletContext context, Object instance) {
            ((UIData) instance).setVar(attribute.getValue(context));
        }
    }

    public BuildTimeVar(ComponentConfig config) {
        super(config);
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of Facelets
    protected MetaRuleset createMetaRuleset(Class type) {
        MetaRuleset rules = super.createMetaRuleset(type);
        rules.addRule(VAR);
        return rules;
    }
}
