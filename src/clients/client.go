// Signs in with a key by x/crypto/ssh and runs whoami.
package main

import (
	"fmt"
	"log"
	"os"

	"golang.org/x/crypto/ssh"
)

func main() {
	text, err := os.ReadFile(os.Args[2])
	check(err)
	key, err := ssh.ParsePrivateKey(text)
	check(err)
	client, err := ssh.Dial("tcp", "127.0.0.1:"+os.Args[1], &ssh.ClientConfig{
		User:            "visitor",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(key)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	})
	check(err)
	defer client.Close()
	session, err := client.NewSession()
	check(err)
	said, err := session.Output("whoami --json")
	check(err)
	fmt.Print(string(said))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
