"""The extra `floorside[voice]`: records the words of own exercises with the voice that recorded the program's own."""
