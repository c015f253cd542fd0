package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.onevent.json.Extra;
import dev.onevent.json.Member;
import dev.onevent.json.Members;
import dev.onevent.processor.catalog.Catalog.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an object in the code that reads and writes it: those that are components, then special ones, then
 * aliases; each has the index of its place in that order.
 */
final class ObjectMembers {

    private record Component(Field field, ClassName nestedIn) {}

    private final Scope scope;
    private final String constant;
    private final List<Component> components = new ArrayList<>();
    private final Map<String, List<CodeBlock>> specials = new LinkedHashMap<>();
    private final CodeBlock.Builder before = CodeBlock.builder();
    private final LocalNames locals = new LocalNames();

    /**
     * Members of an object.
     *
     * @param constant the name of the constant that holds their names
     */
    ObjectMembers(String constant, Scope scope) {
        this.constant = constant;
        this.scope = scope;
    }

    /** Adds members that are components; inline types of theirs are nested in a class. */
    ObjectMembers add(List<Field> fields, ClassName nestedIn) {
        fields.forEach(field -> components.add(new Component(field, nestedIn)));
        locals.add(fields);
        return this;
    }

    /** Adds a member that is no component; statements read it. */
    ObjectMembers addSpecial(String name, List<CodeBlock> statements) {
        specials.put(name, statements);
        return this;
    }

    /** Adds the member that names the event's type. */
    ObjectMembers addDiscriminator() {
        before.addStatement("boolean seen = false");
        return addSpecial(scope.catalog().discriminator(), List.of(CodeBlock.of("seen = in.discriminator(seen)")));
    }

    /** The index of a member that is no component. */
    int special(String name) {
        return components.size() + new ArrayList<>(specials.keySet()).indexOf(name);
    }

    /** The value of the constant. */
    CodeBlock names() {
        List<CodeBlock> of = new ArrayList<>();
        components.forEach(component -> of.add(CodeBlock.of("$S", component.field.name())));
        specials.keySet().forEach(name -> of.add(CodeBlock.of("$S", name)));
        CodeBlock.Builder names = CodeBlock.builder().add("$T.of($L)", Members.class, CodeBlock.join(of, ",$W"));
        for (int i = 0; i < components.size(); i++) {
            for (String alias : components.get(i).field.aliases()) {
                names.add(".or($L, $S)", i, alias);
            }
        }
        return names.build();
    }

    /** Reads the object at hand into local variables. */
    CodeBlock read() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Component component : components) {
            TypeName type = JavaTypes.of(component.field.type(), component.nestedIn, scope);
            code.addStatement("$T $N = null", type, locals.of(component.field));
            for (String alias : component.field.aliases()) {
                code.addStatement("$T $N = null", type, locals.of(component.field, alias));
            }
            if (!component.field.aliases().isEmpty()) {
                code.addStatement("int $N = -1", locals.place(component.field));
            }
        }
        code.add(before.build());
        code.addStatement("$T extra = null", Extra.class);
        code.addStatement("$T member = in.begin($L)", Member.class, constant);
        code.beginControlFlow("while ((member = in.next(member)) != null)");
        code.addStatement("int at = in.position()");
        CodeBlock cases = cases();
        if (cases.isEmpty()) {
            code.addStatement("in.keepOriginal()");
        } else {
            code.beginControlFlow("switch (member.index())")
                    .add(cases)
                    .addStatement("default -> in.keepOriginal()")
                    .endControlFlow();
        }
        // The condition spares most members a call.
        code.beginControlFlow("if (in.keeps() || extra != null)")
                .addStatement("extra = in.settle(extra, member, at)")
                .endControlFlow();
        code.endControlFlow();
        return code.add(aliased()).build();
    }

    private CodeBlock cases() {
        CodeBlock.Builder cases = CodeBlock.builder();
        int index = 0;
        for (Component component : components) {
            CodeBlock read = read(component, locals.of(component.field));
            if (component.field.aliases().isEmpty()) {
                cases.addStatement("case $L -> $L", index++, read);
            } else {
                cases.beginControlFlow("case $L ->", index++)
                        .addStatement(read)
                        .addStatement("$N = at", locals.place(component.field))
                        .endControlFlow();
            }
        }
        for (List<CodeBlock> special : specials.values()) {
            if (special.size() == 1) {
                cases.addStatement("case $L -> $L", index++, special.get(0));
            } else {
                cases.beginControlFlow("case $L ->", index++);
                special.forEach(cases::addStatement);
                cases.endControlFlow();
            }
        }
        for (Component component : components) {
            for (String alias : component.field.aliases()) {
                cases.beginControlFlow("case $L ->", index++)
                        .addStatement(read(component, locals.of(component.field, alias)))
                        .addStatement("in.keepOriginal()")
                        .endControlFlow();
            }
        }
        return cases.build();
    }

    private CodeBlock read(Component component, String local) {
        return CodeBlock.of("$N = $L.read(in)", local, FieldJson.of(component.field.type(), component.nestedIn, scope));
    }

    private CodeBlock aliased() {
        CodeBlock.Builder code = CodeBlock.builder();
        int alias = components.size() + specials.size();
        for (int i = 0; i < components.size(); i++) {
            Field field = components.get(i).field;
            for (int j = 0; j < field.aliases().size(); j++) {
                code.addStatement(
                        "extra = in.keepBoth(extra, $L, $L, $N, $L)", constant, i, locals.place(field), alias++);
            }
        }
        return code.build();
    }

    /** The values of the components, once the object has been read. */
    List<CodeBlock> values() {
        return components.stream().map(component -> value(component.field)).toList();
    }

    private CodeBlock value(Field field) {
        CodeBlock.Builder value = CodeBlock.builder();
        String local = locals.of(field);
        for (String alias : field.aliases()) {
            value.add("$1N != null ? $1N : ", local);
            local = locals.of(field, alias);
        }
        return value.add("$N", local).build();
    }

    /** Writes the components of a record. */
    CodeBlock write(String value) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            code.addStatement(
                    "out.member($N, kept, $L, $N.$N(), $L)",
                    constant,
                    i,
                    value,
                    component.field.javaName(),
                    FieldJson.of(component.field.type(), component.nestedIn, scope));
        }
        return code.build();
    }

    /** Writes a member that is no component, with a text for its value. */
    CodeBlock writeSpecial(String name, CodeBlock text) {
        return CodeBlock.builder()
                .addStatement("out.text($N, $L, $L)", constant, special(name), text)
                .build();
    }
}
