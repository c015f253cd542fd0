yaml = 'src/main/resources/com/acme/orders.yaml'
event = 'custom:order:returned'
evaluate(new File(projects, 'edit.groovy'))
