package dev.onevent.vonage;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a class file says of its class.
 *
 * @param name its file's name without the ending
 * @param texts the texts among its constants: the names of all that it refers to
 * @param methods how many bytes of bytecode each method has
 */
record ClassFile(String name, List<String> texts, Map<String, Integer> methods) {

    /** The class files in and below a folder. */
    static List<ClassFile> allIn(Path folder) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                classes.add(of(file));
            }
        }
        return classes;
    }

    private static ClassFile of(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            String[] constants = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, constants);
            Map<String, Integer> methods = members(in, constants);
            List<String> texts =
                    Stream.of(constants).filter(each -> each != null).toList();
            return new ClassFile(file.getFileName().toString().replace(".class", ""), texts, methods);
        }
    }

    /** The texts in their places; null in those of other constants. */
    private static String[] constants(DataInputStream in) throws IOException {
        String[] constants = new String[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant of kind " + tag);
            }
        }
        return constants;
    }

    /** The fields or methods, each with the length of its code. */
    private static Map<String, Integer> members(DataInputStream in, String[] constants) throws IOException {
        Map<String, Integer> members = new LinkedHashMap<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(2);
            String member = constants[in.readUnsignedShort()] + constants[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = constants[in.readUnsignedShort()];
                int length = in.readInt();
                if (attribute.equals("Code")) {
                    in.skipNBytes(4);
                    members.put(member, in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
        return members;
    }

    /** The bytes of bytecode of all its methods. */
    int codeSize() {
        return methods.values().stream().mapToInt(Integer::intValue).sum();
    }
}
