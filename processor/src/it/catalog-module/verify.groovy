yaml = 'orders/src/main/resources/com/acme/orders.yaml'
event = 'order:returned'
evaluate(new File(projects, 'edit.groovy'))
